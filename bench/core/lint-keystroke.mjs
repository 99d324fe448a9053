import { PkiDocument } from "../../src/core/index.ts";
import { LiveLint } from "../../src/lint/live-lint.ts";
import { flat, pemBundle } from "./texts.mjs";

const options = { at: Date.UTC(2026, 10, 22) };

/**
 * A bundle that is judged, then typed into as an editor would, one character at a time. Processor time of this process in
 * milliseconds, one of each run.
 *
 * @returns {{ blocks: number, findings: number, times: Record<string, number[]> }}
 */
export function measureKeystrokes(certificates, count, runs) {
	const text = flat(pemBundle(certificates, count));
	const times = { first: [], inside: [], between: [], minute: [] };
	const model = new PkiDocument(text, "pem");
	const live = new LiveLint();
	let findings = timed(times.first, () => judge(live, model, 0));
	for (let run = 0; run < runs; run += 1) {
		const begin = model.text.indexOf("-----BEGIN ", (model.text.length * run) / runs);
		const inside = begin < 0 ? 100 : begin + 300;
		timed(times.inside, () => typeAndJudge(live, model, inside, "A"));
		typeAndJudge(live, model, inside, "");
		timed(times.between, () => typeAndJudge(live, model, 0, "#"));
		typeAndJudge(live, model, 0, "");
		findings = timed(times.minute, () => judge(live, model, (run + 1) * 60_000));
	}
	return { blocks: model.length, findings, times };
}

/** One character put in, or taken out again where `by` is empty, the model brought up to date and everything judged. */
function typeAndJudge(live, model, at, by) {
	const oldEnd = by === "" ? at + 1 : at;
	const text = flat(model.text.slice(0, at) + by + model.text.slice(oldEnd));
	model.update([{ start: at, oldEnd, newLength: by.length }], text);
	return judge(live, model, 0);
}

function judge(live, model, later) {
	const objects = Array.from({ length: model.length }, (_, index) => ({
		item: model.item(index),
		problems: () => model.problemsOf(index),
	}));
	const report = live.judge({ objects, text: model.text, problems: [] }, { ...options, at: options.at + later });
	return report.findings.length;
}

function timed(times, work) {
	const start = process.cpuUsage();
	const result = work();
	const { user, system } = process.cpuUsage(start);
	times.push((user + system) / 1000);
	return result;
}
