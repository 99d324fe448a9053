import { decode, PkiDocument } from "../../src/core/index.ts";
import { detailView } from "../../src/core/present/detail.ts";
import { flat, pemBundle } from "./texts.mjs";

const now = Date.UTC(2026, 10, 22);

/**
 * One bundle, looked at and edited as an editor would. Times in milliseconds, one of each run.
 *
 * @returns {{ blocks: number, characters: number, times: Record<string, number[]> }}
 */
export function measureHover(certificates, count, runs) {
	const text = flat(pemBundle(certificates, count));
	const times = {
		open: [],
		firstHover: [],
		secondHover: [],
		edit: [],
		hoverAfterEdit: [],
		checkAll: [],
		editAfterAll: [],
		checkAfterEdit: [],
		fromScratch: [],
	};
	for (let run = 0; run < runs; run += 1) oneRun(text, times);
	return { blocks: new PkiDocument(text, "pem").length, characters: text.length, times };
}

function oneRun(text, times) {
	const near = text.length - 200;
	const document = timed(times.open, () => new PkiDocument(text, "pem"));
	const firstHover = timed(times.firstHover, () => hover(document, near));
	timed(times.secondHover, () => hover(document, near));
	const middle = characterToEdit(text);
	const edited = flat(`${text.slice(0, middle)}A${text.slice(middle)}`);
	timed(times.edit, () => document.update([{ start: middle, oldEnd: middle, newLength: 1 }], edited));
	const hoverAfterEdit = timed(times.hoverAfterEdit, () => hover(document, near + 1));
	if (firstHover !== hoverAfterEdit) throw new Error("the edit changed what the last certificate shows");
	timed(times.checkAll, () => document.problems.length);
	timed(times.editAfterAll, () => document.update([{ start: middle, oldEnd: middle + 1, newLength: 0 }], text));
	timed(times.checkAfterEdit, () => document.problemsOf(document.indexAt(middle)).length);
	timed(times.fromScratch, () => decode(text).problems.length);
}

/** Everything a hover shows of the block at `offset`, and more: the number of its characters. */
function hover(document, offset) {
	const index = document.indexAt(offset);
	if (index !== document.length - 1) throw new Error("the last certificate is not where it was looked for");
	return JSON.stringify(detailView(document.item(index), { now, problems: document.problemsOf(index) })).length;
}

/** A place in the base64 of the block in the middle. */
function characterToEdit(text) {
	const begin = text.indexOf("-----BEGIN ", text.length / 2);
	return text.indexOf("\n", begin) + 100;
}

function timed(times, work) {
	const start = performance.now();
	const result = work();
	times.push(performance.now() - start);
	return result;
}
