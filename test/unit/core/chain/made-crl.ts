import { element, oid, sequence } from "../der/build.ts";
import { keyPair, signed, time } from "./made-certificate.ts";
import { CN, name } from "./names/named-certificate.ts";

export interface MadeCrl {
	/** Common name. */
	readonly issuer: string;
	/** Label of the key; default: the name. */
	readonly signer?: string;
	/** Serial numbers in hexadecimal octets, with the number of the reason and further entry extensions. */
	readonly revoked?: readonly {
		readonly serial: string;
		readonly reason?: number;
		readonly extra?: readonly Uint8Array[];
	}[];
	readonly thisUpdate?: string;
	readonly nextUpdate?: string;
	/** Undefined leaves it out. */
	readonly number?: string | undefined;
	readonly extra?: readonly Uint8Array[];
}

const extension = (id: string, value: Uint8Array | string, critical = false): Uint8Array =>
	sequence(oid(id), ...(critical ? ["0101ff"] : []), element(0x04, value));

/** `issuingDistributionPoint` and `deltaCRLIndicator` from their content in hexadecimal. */
export const issuingDistributionPoint = (content: string): Uint8Array =>
	extension("2.5.29.28", sequence(content), true);
export const deltaIndicator = (base: string): Uint8Array => extension("2.5.29.27", element(0x02, base), true);
export const certificateIssuer = (commonName: string): Uint8Array =>
	extension("2.5.29.29", sequence(element(0xa4, name([CN, commonName]))), true);

/** The DER of a CRL that is signed. */
export function madeCrl(given: MadeCrl): Uint8Array {
	const { issuer, signer = issuer, revoked = [], extra = [] } = given;
	const { thisUpdate = "261101000000Z", nextUpdate = "261201000000Z" } = given;
	const number = "number" in given ? given.number : "05";
	const entries = revoked.map(({ serial, reason, extra: more = [] }) => {
		const extensions = [
			...(reason === undefined ? [] : [extension("2.5.29.21", element(0x0a, Uint8Array.of(reason)))]),
			...more,
		];
		const list = extensions.length === 0 ? [] : [sequence(...extensions)];
		return sequence(element(0x02, serial), time("261110000000Z"), ...list);
	});
	const tbs = sequence(
		"020101",
		sequence(oid("1.2.840.10045.4.3.2")),
		name([CN, issuer]),
		time(thisUpdate),
		time(nextUpdate),
		...(entries.length === 0 ? [] : [sequence(...entries)]),
		element(
			0xa0,
			sequence(
				extension("2.5.29.35", sequence(element(0x80, keyPair(signer).keyIdentifier))),
				...(number === undefined ? [] : [extension("2.5.29.20", element(0x02, number))]),
				...extra,
			),
		),
	);
	return signed(tbs, signer);
}
