import { readBitString } from "../der/bits.ts";
import { isPresent } from "../der/element.ts";
import { checkAlgorithms, checkName } from "./certificate-checks.ts";
import type { CertificateList, EntryWalk } from "./certificate-list.ts";
import type { X509Reader } from "./problems.ts";

/** Reads every value of `list`, so that each reports its problems, and reports what only the whole can show. */
export function checkCertificateList(list: CertificateList, reader: X509Reader, walkEntries: EntryWalk): void {
	const { layout } = list;
	checkAlgorithms(list, reader);
	checkName(reader, list.issuer, "issuer");
	if (list.issuer.isEmpty && isPresent(layout.issuer))
		reader.problem("x509.empty-issuer", "error", layout.issuer.start, layout.issuer.end);
	checkUpdates(list, reader);
	checkExtensions(list, reader);
	checkEntries(list, reader, walkEntries);
	if (isPresent(layout.signatureValue)) readBitString(reader, layout.signatureValue);
}

/** RFC 5280 §5.1.2.5: nextUpdate must be there, though X.509 leaves it open. */
function checkUpdates({ thisUpdate, nextUpdate, layout }: CertificateList, reader: X509Reader): void {
	const { element, epochMs } = thisUpdate;
	if (nextUpdate === undefined) {
		if (isPresent(layout.thisUpdate)) reader.problem("x509.missing-next-update", "warning", element.start, element.end);
		return;
	}
	if (epochMs !== undefined && nextUpdate.epochMs !== undefined && nextUpdate.epochMs < epochMs)
		reader.problem("x509.next-update-before-this-update", "error", element.start, nextUpdate.element.end);
}

/** RFC 5280 §5.1.2.1 and §5.2: extensions need version 2, and a list with an unknown critical one cannot be used. */
function checkExtensions({ version, layout, extensions }: CertificateList, reader: X509Reader): void {
	const { crlExtensions } = layout;
	if (isPresent(crlExtensions) && version < 2)
		reader.problem("x509.version-1-with-extensions", "warning", crlExtensions.start, crlExtensions.end, { version });
	for (const extension of extensions) {
		void extension.value;
		const { start, end } = extension.element;
		if (extension.critical && !extension.isUnderstood)
			reader.problem("x509.unknown-critical-extension", "warning", start, end, { name: extension.name });
	}
}

/** A list whose every entry has the same fault tells no more after this many. */
const MOST_ENTRY_PROBLEMS = 100;

function checkEntries({ layout }: CertificateList, reader: X509Reader, walkEntries: EntryWalk): void {
	const { revokedCertificates } = layout;
	const { start, end, contentStart, contentEnd } = revokedCertificates;
	// RFC 5280 §5.1.2.6: absent where nothing is revoked.
	if (isPresent(revokedCertificates) && contentStart === contentEnd)
		reader.problem("x509.empty-revoked-certificates", "warning", start, end);
	let count = 0;
	const entries = walkEntries((problem) => {
		if (count++ < MOST_ENTRY_PROBLEMS) reader.report(problem);
	});
	for (const entry of entries) entry.check();
	if (count > MOST_ENTRY_PROBLEMS)
		reader.problem("x509.more-problems", "info", start, end, { count: count - MOST_ENTRY_PROBLEMS });
}
