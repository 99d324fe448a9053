import type { Item, Problem } from "../core/index.ts";
import { shiftRange } from "../core/pem/extent-shift.ts";
import { decodeFindings } from "./decode-findings.ts";
import type { AnyRule } from "./define-rule.ts";
import type { Finding } from "./finding.ts";
import { itemSubjects } from "./item-subjects.ts";
import { type Judgement, judge, type Question } from "./judge.ts";
import { type LintOptions, objectsOf, type RuleCrash } from "./lint.ts";
import type { ObjectSubjects } from "./subject.ts";

/** How long an answer that depends on time is kept, in milliseconds. */
const FRESH = 60_000;

/** What is wrong with one object. It follows the object through the text and asks again only what time can change. */
export class ObjectVerdict {
	private readonly item: Item;
	/** Where the object stood when it was judged: places of findings count from there. */
	private readonly start: number;
	private readonly lasting: readonly Finding[];
	private judgement: Pick<Judgement, "timed" | "timedFindings">;
	private judgedAt: number;
	/** What the object is to rules about the whole file. */
	readonly subjects: ObjectSubjects;
	readonly crashes: readonly RuleCrash[];

	constructor(item: Item, problems: readonly Problem[], rules: readonly AnyRule[], options: LintOptions) {
		this.item = item;
		this.start = item.range.start;
		this.subjects = itemSubjects(item);
		const { lasting, crashes, ...judgement } = judge(questionsAbout(this.subjects, rules), options);
		this.lasting = [...decodeFindings(problems, options.settings), ...lasting];
		this.crashes = crashes;
		this.judgement = judgement;
		this.judgedAt = options.at;
	}

	/** Whether what stands inside of the object was placed where the object is no more. */
	get isMisplaced(): boolean {
		const { certificates, crls } = this.subjects;
		return this.item.range.start !== this.start && [...certificates, ...crls].some(({ item }) => item !== this.item);
	}

	/** Findings where the object stands now. */
	findings(options: LintOptions): readonly Finding[] {
		const by = this.item.range.start - this.start;
		const found = [...this.lasting, ...this.timed(options)];
		return by === 0 ? found : found.map((finding) => moved(finding, by));
	}

	private timed(options: LintOptions): readonly Finding[] {
		if (Math.abs(options.at - this.judgedAt) >= FRESH) {
			const { timedFindings } = judge(this.judgement.timed, options);
			const by = this.start - this.item.range.start;
			this.judgement = { ...this.judgement, timedFindings: timedFindings.map((finding) => moved(finding, by)) };
			this.judgedAt = options.at;
		}
		return this.judgement.timedFindings;
	}
}

function* questionsAbout(objects: ObjectSubjects, rules: readonly AnyRule[]): Generator<Question> {
	for (const rule of rules) {
		if (rule.target === "file") continue;
		for (const subject of objectsOf(rule.target, objects)) yield { rule, subject };
	}
}

const moved = (finding: Finding, by: number): Finding =>
	by === 0
		? finding
		: {
				...finding,
				range: shiftRange(finding.range, by),
				related: finding.related.map((place) => ({ ...place, range: shiftRange(place.range, by) })),
			};
