import type { Family } from "../chain-case.ts";
import { CA, SERVER } from "../extensions.ts";
import type { CertificateRequest } from "../openssl-authority.ts";

type Dates = Pick<CertificateRequest, "from" | "until">;

/** Who of a chain is not in force: the cases are judged in 2030. */
export const dateFamily: Family = async (authority) => {
	const chain = async (root: Dates, ca: Dates, leaf: Dates) => {
		const top = await authority.issue({ subject: "Root", extensions: CA, ...root });
		const middle = await authority.issue({ subject: "CA", issuer: top, extensions: CA, ...ca });
		const { der } = await authority.issue({ subject: "leaf", issuer: middle, extensions: SERVER, ...leaf });
		return { leaf: der, trusted: [top.der], untrusted: [middle.der] };
	};
	const expired: Dates = { until: 2029 };
	const future: Dates = { from: 2031 };
	return [
		{ id: "expired leaf", ...(await chain({}, {}, expired)), expected: "chain.expired" },
		{ id: "expired intermediate", ...(await chain({}, expired, {})), expected: "chain.expired" },
		{ id: "expired root", ...(await chain(expired, {}, {})), expected: "chain.expired" },
		{ id: "leaf not yet valid", ...(await chain({}, {}, future)), expected: "chain.not-yet-valid" },
		{ id: "intermediate not yet valid", ...(await chain({}, future, {})), expected: "chain.not-yet-valid" },
		{ id: "root not yet valid", ...(await chain(future, {}, {})), expected: "chain.not-yet-valid" },
		{ id: "last second", ...(await chain({}, {}, { until: 2030 })), expected: "valid" },
		{ id: "first second", ...(await chain({}, {}, { from: 2030 })), expected: "valid" },
	];
};
