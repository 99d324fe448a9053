import type { KeyParameters } from "./keys/key-parameters.ts";
import type { PrivateKey } from "./keys/private-key.ts";
import type { PublicKeyObject } from "./keys/public-key-object.ts";
import type { KeyOpening, Keystore } from "./keystore/index.ts";
import type { Pkcs7 } from "./keystore/pkcs7.ts";
import type { TimestampRequest } from "./keystore/timestamp-request.ts";
import type { TimestampResponse } from "./keystore/timestamp-response.ts";
import type { PemHeader } from "./pem/headers.ts";
import type { Place } from "./place.ts";
import type { Range } from "./problem.ts";
import type { AttributeCertificate } from "./x509/attribute-certificate.ts";
import type { Certificate } from "./x509/certificate.ts";
import type { CertificateList } from "./x509/certificate-list.ts";
import type { CertificateRequest } from "./x509/certificate-request.ts";
import type { CertificateTrust } from "./x509/certificate-trust.ts";
import type { OcspRequest } from "./x509/ocsp-request.ts";
import type { OcspResponse } from "./x509/ocsp-response.ts";

/** What an object turned out to be, by its content and not by its name. */
export type Content =
	| {
			readonly kind: "certificate";
			readonly certificate: Certificate;
			/** What OpenSSL keeps behind it in a `TRUSTED CERTIFICATE`. */
			readonly trust?: CertificateTrust;
	  }
	| { readonly kind: "certificateRequest"; readonly certificateRequest: CertificateRequest }
	| { readonly kind: "crl"; readonly crl: CertificateList }
	| {
			readonly kind: "privateKey";
			readonly privateKey: PrivateKey;
			/** What passwords did to it; undefined where none was tried. */
			readonly opening?: KeyOpening;
	  }
	| { readonly kind: "publicKey"; readonly publicKey: PublicKeyObject }
	| { readonly kind: "parameters"; readonly parameters: KeyParameters }
	| { readonly kind: "attributeCertificate"; readonly attributeCertificate: AttributeCertificate }
	| { readonly kind: "pkcs7"; readonly pkcs7: Pkcs7 }
	| { readonly kind: "keystore"; readonly keystore: Keystore }
	| { readonly kind: "ocspRequest"; readonly ocspRequest: OcspRequest }
	| { readonly kind: "ocspResponse"; readonly ocspResponse: OcspResponse }
	| { readonly kind: "timestampRequest"; readonly timestampRequest: TimestampRequest }
	| { readonly kind: "timestampResponse"; readonly timestampResponse: TimestampResponse }
	| { readonly kind: "unknown"; readonly reason: "label" | "content" };

export type ItemKind = Content["kind"];

/** One object found in a source. */
export interface Item {
	readonly content: Content;
	/** `der` for every object that stands there in its own bytes, keystores of Java among them. */
	readonly encoding: "pem" | "der";
	/** The PEM label; undefined for an object that is not in PEM. */
	readonly label: string | undefined;
	readonly headers: readonly PemHeader[];
	/** Where it stands in the source, boundaries included. */
	readonly range: Range;
	/** How many times base64 was put around it, the armor of PEM not counted: 1 in the data of a Kubernetes Secret. */
	readonly base64Layers: number;
	/** The names that lead to it in a text that has names for its values. Looked up when asked for. */
	readonly place?: Place | undefined;
	/** The object's bytes. Never show those of a private key. */
	readonly bytes: Uint8Array;
	/** From a range of `bytes` to the range of the source that encodes it. */
	locate(range: Range): Range;
}
