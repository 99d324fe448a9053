import type { Surroundings } from "../core/file-surroundings.ts";
import type { Content, Item, Range } from "../core/index.ts";
import type { Keystore, KeystoreEntry } from "../core/keystore/index.ts";
import type { Certificate } from "../core/x509/certificate.ts";
import type { CertificateList } from "../core/x509/certificate-list.ts";
import type { CertificateRequest } from "../core/x509/certificate-request.ts";
import type { SubjectPublicKeyInfo } from "../core/x509/subject-public-key-info.ts";

/** Something that stands in the source. */
export interface Placed {
	/** Where it stands, boundaries included. */
	readonly range: Range;
	/** From a range of its bytes to the range of the source that encodes it. */
	locate(range: Range): Range;
}

export interface CertificateSubject extends Placed {
	readonly item: Item;
	readonly certificate: Certificate;
	/** The keystore entry it belongs to. */
	readonly entry: KeystoreEntry | undefined;
}

export interface RequestSubject extends Placed {
	readonly item: Item;
	readonly certificateRequest: CertificateRequest;
}

export interface CrlSubject extends Placed {
	readonly item: Item;
	readonly crl: CertificateList;
}

export interface PrivateKeySubject extends Placed {
	readonly item: Item;
	readonly privateKey: Extract<Content, { kind: "privateKey" }>["privateKey"];
}

/** A public key wherever it stands: in a certificate, a request, alone, or stated by a private key. */
export interface PublicKeySubject extends Placed {
	readonly item: Item;
	readonly in: "certificate" | "certificateRequest" | "publicKey" | "privateKey";
	/** Its positions count `bytes`. */
	readonly info: SubjectPublicKeyInfo;
	readonly bytes: Uint8Array;
}

export interface KeystoreSubject extends Placed {
	readonly item: Item;
	readonly keystore: Keystore;
}

/** Objects by what rules are about. */
export interface ObjectSubjects {
	readonly certificates: readonly CertificateSubject[];
	readonly certificateRequests: readonly RequestSubject[];
	readonly crls: readonly CrlSubject[];
	readonly privateKeys: readonly PrivateKeySubject[];
	readonly publicKeys: readonly PublicKeySubject[];
	readonly keystores: readonly KeystoreSubject[];
}

/** All that stands in one file, in its order. */
export interface FileSubject extends Placed, ObjectSubjects {
	/** The file's name without its folder; undefined for a text that has none. */
	readonly name: string | undefined;
	/** As they stand in the source, without what they contain. */
	readonly items: readonly Item[];
	/** Of the place where the file lies; undefined where nobody has looked. */
	readonly surroundings: Surroundings | undefined;
	/** Whether one certificate of the file signed another; undefined where nobody has verified it. */
	readonly signatures: SignatureLookup | undefined;
}

/** What is known of signatures: see `SignatureVerdicts`. */
interface SignatureLookup {
	of(certificate: Certificate, issuer: Certificate): "valid" | "invalid" | "unsupported" | undefined;
}

/** What rules can be about, by target. */
export interface Subjects {
	readonly certificate: CertificateSubject;
	readonly certificateRequest: RequestSubject;
	readonly crl: CrlSubject;
	readonly privateKey: PrivateKeySubject;
	readonly publicKey: PublicKeySubject;
	readonly keystore: KeystoreSubject;
	/** Everything in one file together. */
	readonly file: FileSubject;
}

export type Target = keyof Subjects;
