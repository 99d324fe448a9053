import { CLIENT_AUTH, extension, type Made, made, SERVER_AUTH } from "../unit/core/chain/made-certificate.ts";
import { constraints, dns, ip, subtree } from "../unit/core/chain/names/named-certificate.ts";
import { oid, sequence } from "../unit/core/der/build.ts";

/** A chain to be asked about, in DER. */
export interface FamilyMember {
	readonly id: string;
	readonly trusted: readonly Uint8Array[];
	readonly untrusted: readonly Uint8Array[];
	readonly leaf: Uint8Array;
}

interface Changes {
	readonly root?: Partial<Made>;
	readonly issuing?: Partial<Made>;
	readonly leaf?: Partial<Made>;
}

const OVER = "250101000000Z";
const AHEAD = "270101000000Z";

const nameConstraints = (kind: "permitted" | "excluded", ...bases: Uint8Array[]): Uint8Array =>
	extension("2.5.29.30", constraints({ [kind]: bases.map((base) => subtree(base)) }), true);
const policies = (...dotted: string[]): Uint8Array =>
	extension("2.5.29.32", sequence(...dotted.map((each) => sequence(oid(each)))));
const REQUIRE_POLICY = extension("2.5.29.36", sequence("800100"), true);
const UNKNOWN = (critical: boolean): Uint8Array => extension("1.3.6.1.4.1.55738.666.1", "0500", critical);

const CHANGES: Readonly<Record<string, Changes>> = {
	tidy: {},
	"leaf expired": { leaf: { notAfter: OVER } },
	"leaf not yet valid": { leaf: { notBefore: AHEAD } },
	"issuing CA expired": { issuing: { notAfter: OVER } },
	"root expired": { root: { notAfter: OVER } },
	"leaf forged": { leaf: { isForged: true } },
	"issuing CA forged": { issuing: { isForged: true } },
	"issuing CA re-keyed": { issuing: { key: "Issuing 2" } },
	"issuing CA is no CA": { issuing: { ca: false } },
	"issuing CA of version 1": { issuing: { version: 1 } },
	"issuing CA without keyCertSign": { issuing: { keyUsage: "0102" } },
	"root without keyCertSign": { root: { keyUsage: "0102" } },
	"root is no CA": { root: { ca: false } },
	"root allows no CA": { root: { pathLength: 0 } },
	"issuing CA allows no CA": { issuing: { pathLength: 0 } },
	"leaf for clients": { leaf: { purposes: [CLIENT_AUTH] } },
	"leaf for servers": { leaf: { purposes: [SERVER_AUTH] } },
	"issuing CA for clients": { issuing: { purposes: [CLIENT_AUTH] } },
	"issuing CA for servers": { issuing: { purposes: [SERVER_AUTH] } },
	"root for clients": { root: { purposes: [CLIENT_AUTH] } },
	"name permitted": { issuing: { extra: [nameConstraints("permitted", dns("example"))] } },
	"name not permitted": { issuing: { extra: [nameConstraints("permitted", dns("other.test"))] } },
	"name excluded": { issuing: { extra: [nameConstraints("excluded", dns("api.example"))] } },
	"name not permitted by the root": { root: { extra: [nameConstraints("permitted", dns("other.test"))] } },
	"address permitted": {
		issuing: { extra: [nameConstraints("permitted", ip("0a000000ff000000"))] },
		leaf: { altNames: [ip("0a010203")] },
	},
	"address not permitted": {
		issuing: { extra: [nameConstraints("permitted", ip("0a000000ff000000"))] },
		leaf: { altNames: [ip("0b010203")] },
	},
	"unknown critical extension in the leaf": { leaf: { extra: [UNKNOWN(true)] } },
	"unknown extension in the leaf": { leaf: { extra: [UNKNOWN(false)] } },
	"unknown critical extension in the issuing CA": { issuing: { extra: [UNKNOWN(true)] } },
	"unknown critical extension in the root": { root: { extra: [UNKNOWN(true)] } },
	"policy required and there": {
		issuing: { extra: [policies("1.2.3"), REQUIRE_POLICY] },
		leaf: { extra: [policies("1.2.3")] },
	},
	"policy required and another": {
		issuing: { extra: [policies("1.2.3"), REQUIRE_POLICY] },
		leaf: { extra: [policies("1.2.4")] },
	},
	"policy required and none": { issuing: { extra: [policies("1.2.3"), REQUIRE_POLICY] } },
	"names in another case": { issuing: { subject: "ISSUING", key: "Issuing" } },
};

function member(id: string, { root, issuing, leaf }: Changes): FamilyMember {
	return {
		id,
		trusted: [made({ subject: "Root", ...root })],
		untrusted: [made({ subject: "Issuing", issuer: "Root", ca: true, ...issuing })],
		leaf: made({ subject: "api.example", issuer: "Issuing", ...leaf }),
	};
}

/** Chains with more certificates than three, or fewer. */
function others(): FamilyMember[] {
	const [tidy] = [member("", {})];
	if (tidy === undefined) return [];
	const { trusted, untrusted, leaf } = tidy;
	const oldRoot = made({ subject: "Old Root", notAfter: OVER });
	const crossSigned = made({ subject: "Root", issuer: "Old Root", ca: true });
	return [
		{ id: "issuing CA missing", trusted, untrusted: [], leaf },
		{ id: "root not trusted", trusted: [made({ subject: "Other Root" })], untrusted: [...untrusted, ...trusted], leaf },
		{
			id: "cross-signed by an expired root",
			trusted: [oldRoot, ...trusted],
			untrusted: [crossSigned, ...untrusted],
			leaf,
		},
		{ id: "only the expired root is trusted", trusted: [oldRoot], untrusted: [crossSigned, ...untrusted], leaf },
	];
}

/** Chains of every kind, each with one thing about it. */
export const chainFamily = (): FamilyMember[] => [
	...Object.entries(CHANGES).map(([id, changes]) => member(id, changes)),
	...others(),
];
