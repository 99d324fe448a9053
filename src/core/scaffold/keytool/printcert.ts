import { type RunCommand, run } from "../plan.ts";
import { fileArgument } from "../quote/index.ts";

/** Shows the certificates of a file, whatever form it has. */
export const printCertificate = (does: string, file: string): RunCommand =>
	run(does, ["keytool", "-printcert", "-file", fileArgument(file)]);

/** Writes them as PEM. */
export const printPem = (does: string, file: string, to: string): RunCommand =>
	run(does, ["keytool", "-printcert", "-rfc", "-file", fileArgument(file)], { output: to });
