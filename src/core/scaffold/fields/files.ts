import * as l10n from "@vscode/l10n";
import { file, newFile } from "../field.ts";

export const certificate = (usual: string) => file({ help: () => l10n.t("the certificate"), default: usual });

export const newCertificate = (usual: string) =>
	newFile({ help: () => l10n.t("the certificate that is made"), default: usual });

export const request = (usual: string) => file({ help: () => l10n.t("the certificate request"), default: usual });

export const newRequest = (usual: string) =>
	newFile({ help: () => l10n.t("the certificate request that is made"), default: usual });

export const pkcs7 = file({ help: () => l10n.t("the PKCS#7 file"), default: "chain.p7b" });

export const newChain = (usual: string) =>
	newFile({ help: () => l10n.t("the file of certificates that is made"), default: usual });
