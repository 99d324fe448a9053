import { commandLine, fileArgument, type Shell } from "./quote/index.ts";

/** What is written beside a file before somebody puts it in its place. */
const beside = (fileName: string, ending: string): string => `${fileName.replace(/\.\w{1,10}$/, "")}${ending}`;

type Command = (fileName: string) => readonly [string, ...string[]];

const encryptKey: Command = (fileName) => [
	"openssl",
	"pkcs8",
	"-topk8",
	"-v2",
	"aes-256-cbc",
	"-in",
	fileArgument(fileName),
	"-out",
	fileArgument(beside(fileName, ".encrypted.key")),
];

/** JDK 17 and later write AES-256, HMAC-SHA256 and 10,000 rounds (keytool, keystore.pkcs12.* in java.security). */
const writeStoreAnew: Command = (fileName) => [
	"keytool",
	"-importkeystore",
	"-srckeystore",
	fileArgument(fileName),
	"-destkeystore",
	fileArgument(beside(fileName, ".new.p12")),
	"-deststoretype",
	"PKCS12",
];

/** A request with the subject and the extensions of the certificate (openssl-x509(1), OpenSSL 3.0 and later). */
const renewalRequest: Command = (fileName) => [
	"openssl",
	"x509",
	"-x509toreq",
	"-copy_extensions",
	"copyall",
	"-in",
	fileArgument(fileName),
	"-key",
	fileArgument(beside(fileName, ".key")),
	"-out",
	fileArgument(beside(fileName, ".csr")),
];

const COMMANDS: Readonly<Record<string, Command>> = {
	"unencrypted-private-key": encryptKey,
	"weak-key-encryption": encryptKey,
	"weak-keystore-encryption": writeStoreAnew,
	"weak-keystore-mac": writeStoreAnew,
	"old-keystore-type": writeStoreAnew,
	"key-password-differs": writeStoreAnew,
	expired: renewalRequest,
	"expiring-soon": renewalRequest,
};

/**
 * The command that mends what `ruleId` found in the file `fileName`, or begins to: a line for `shell`, run in the file's
 * folder. It asks for passwords itself and overwrites nothing that is there by the names people use. Undefined where there
 * is none.
 */
export function mendCommand(ruleId: string, fileName: string, shell: Shell): string | undefined {
	const command = Object.hasOwn(COMMANDS, ruleId) ? COMMANDS[ruleId] : undefined;
	return command && commandLine(shell, command(fileName));
}
