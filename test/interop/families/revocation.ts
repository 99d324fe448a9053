import type { Family } from "../chain-case.ts";
import { bareWith, CA, SERVER } from "../extensions.ts";

/** What lists say of a chain whose every certificate must be on the good side of one. */
export const revocationFamily: Family = async (authority) => {
	const root = await authority.issue({ subject: "Root", extensions: CA });
	const ca = await authority.issue({ subject: "CA", issuer: root, extensions: CA });
	const leaf = await authority.issue({ subject: "leaf", issuer: ca, extensions: SERVER });
	const other = await authority.issue({ subject: "other", issuer: ca, extensions: SERVER });
	const namesake = await authority.issue({ subject: "CA", issuer: root, extensions: CA });
	const silent = bareWith("basicConstraints=critical,CA:TRUE", "keyUsage=critical,keyCertSign");
	const mute = await authority.issue({ subject: "Mute CA", issuer: root, extensions: silent });
	const below = await authority.issue({ subject: "below", issuer: mute, extensions: SERVER });
	const chain = { leaf: leaf.der, trusted: [root.der], untrusted: [ca.der] };
	const ofRoot = await authority.revoke({ issuer: root });
	const good = await authority.revoke({ issuer: ca, revoked: [other] });
	const revoked = await authority.revoke({ issuer: ca, revoked: [other, leaf] });
	const caRevoked = await authority.revoke({ issuer: root, revoked: [ca] });
	const stale = await authority.revoke({ issuer: ca, from: 2028, until: 2029 });
	const future = await authority.revoke({ issuer: ca, from: 2031, until: 2032 });
	const foreign = await authority.revoke({ issuer: namesake });
	const forbidden = await authority.revoke({ issuer: mute });
	const unknown = "chain.revocation-unknown";
	return [
		{ id: "CRLs: good", ...chain, crls: [ofRoot, good], expected: "valid" },
		{ id: "CRLs: leaf revoked", ...chain, crls: [ofRoot, revoked], expected: "chain.revoked" },
		{ id: "CRLs: CA revoked", ...chain, crls: [caRevoked, good], expected: "chain.revoked" },
		{ id: "CRLs: none for the leaf", ...chain, crls: [ofRoot], expected: unknown },
		{ id: "CRLs: none for the CA", ...chain, crls: [good], expected: unknown },
		{ id: "CRLs: stale", ...chain, crls: [ofRoot, stale], expected: unknown },
		{ id: "CRLs: stale and fresh", ...chain, crls: [ofRoot, stale, good], expected: "valid" },
		{ id: "CRLs: not yet valid", ...chain, crls: [ofRoot, future], expected: unknown },
		{
			...{ id: "CRLs: of another key that the root certifies for the CA", ...chain, untrusted: [ca.der, namesake.der] },
			...{ crls: [ofRoot, foreign], expected: "valid" },
		},
		{ id: "CRLs: signed by another key", ...chain, crls: [ofRoot, foreign], expected: unknown },
		{
			...{ id: "CRLs: of a CA without cRLSign", leaf: below.der, trusted: [root.der], untrusted: [mute.der] },
			...{ crls: [ofRoot, forbidden], expected: unknown },
		},
	];
};
