import type { SignatureHost } from "../core/crypto/verify-signature.ts";
import type { Surroundings } from "../core/file-surroundings.ts";
import type { Item, Problem } from "../core/index.ts";
import { decodeFindings } from "./decode-findings.ts";
import type { AnyRule } from "./define-rule.ts";
import { fileOf } from "./file-subject.ts";
import type { Finding } from "./finding.ts";
import { type Judgement, judge } from "./judge.ts";
import type { LintOptions, LintReport, RuleCrash } from "./lint.ts";
import { ObjectVerdict } from "./object-verdict.ts";
import { RULES } from "./registry.ts";
import { SignatureVerdicts } from "./signature-verdicts.ts";
import type { CertificateSubject } from "./subject.ts";
import { Suppressions } from "./suppression.ts";

/** One object of a text that is edited. */
export interface LiveObject {
	/** The same one as long as edits leave it alone; undefined for a boundary that belongs to nothing. */
	readonly item: Item | undefined;
	/** What the decoder found wrong; asked once for each item. */
	problems(): readonly Problem[];
}

/** A text as it stands now. */
export interface LiveSource {
	readonly objects: readonly LiveObject[];
	readonly text: string;
	readonly fileName?: string | undefined;
	/** The same one as long as nobody has looked again. */
	readonly surroundings?: Surroundings | undefined;
	/** What is wrong with the file as a whole. */
	readonly problems: readonly Problem[];
}

/** What was found about the file of these items in this text. */
interface FileVerdict extends Judgement {
	readonly text: string;
	readonly items: readonly Item[];
	readonly surroundings: Surroundings | undefined;
}

/**
 * `lintSource` for a text that is edited: rules about one object run when it is new, those about the whole file when
 * something in it changed, those that ask what time it is every minute.
 */
export class LiveLint {
	private readonly rules: readonly AnyRule[];
	private verdicts = new WeakMap<Item, ObjectVerdict>();
	private file: FileVerdict | undefined;
	private readonly signatures = new SignatureVerdicts();
	private certificates: readonly CertificateSubject[] = [];
	private judgedBy = "";

	constructor(rules: readonly AnyRule[] = RULES) {
		this.rules = rules;
	}

	/**
	 * Judges `source`; undefined where `isTimeUp` said so before the end: called again it goes on where it stopped. Never
	 * throws.
	 */
	judge(source: LiveSource, options: LintOptions, isTimeUp: () => boolean = () => false): LintReport | undefined {
		this.forgetOtherOptions(options);
		const verdicts: ObjectVerdict[] = [];
		const strays: Problem[] = [];
		for (const object of source.objects) {
			if (object.item === undefined) {
				strays.push(...object.problems());
				continue;
			}
			const before = this.verdicts.get(object.item);
			const known = before?.isMisplaced === true ? undefined : before;
			if (known === undefined && isTimeUp()) return undefined;
			const verdict = known ?? new ObjectVerdict(object.item, object.problems(), this.rules, options);
			this.verdicts.set(object.item, verdict);
			verdicts.push(verdict);
		}
		const file = this.ofFile(source, verdicts, options);
		const findings = [
			...decodeFindings([...source.problems, ...strays], options.settings),
			...verdicts.flatMap((verdict) => verdict.findings(options)),
			...file.lasting,
			...file.timedFindings,
		];
		return { findings: wanted(findings, source), crashes: onceEach([...verdicts, file]) };
	}

	/**
	 * Verifies who signed what among the certificates judged last, each pair once.
	 *
	 * @returns whether judging again can find something new
	 */
	async verify(host?: SignatureHost): Promise<boolean> {
		const isNew = await this.signatures.verify(this.certificates, host);
		if (isNew) this.file = undefined;
		return isNew;
	}

	private ofFile(source: LiveSource, verdicts: readonly ObjectVerdict[], options: LintOptions): FileVerdict {
		const { text, fileName, surroundings } = source;
		const items = itemsOf(source);
		const before = this.file;
		const isSame = before?.text === text && before.surroundings === surroundings && sameItems(before.items, items);
		if (before !== undefined && isSame) {
			// Nothing but time has passed.
			const { timedFindings } = judge(before.timed, options);
			this.file = { ...before, timedFindings };
			return this.file;
		}
		const sorted = verdicts.map(({ subjects }) => subjects);
		const subject = fileOf(
			{ items, range: { start: 0, end: text.length }, fileName, surroundings, signatures: this.signatures },
			sorted,
		);
		this.certificates = subject.certificates;
		const questions = this.rules.filter(({ target }) => target === "file").map((rule) => ({ rule, subject }));
		this.file = { text, items, surroundings, ...judge(questions, options) };
		return this.file;
	}

	/** What was judged by other settings counts no more. */
	private forgetOtherOptions({ profile, policy, settings }: LintOptions): void {
		const judgedBy = JSON.stringify([profile, policy, settings]);
		if (judgedBy === this.judgedBy) return;
		this.judgedBy = judgedBy;
		this.verdicts = new WeakMap();
		this.file = undefined;
	}
}

const itemsOf = ({ objects }: LiveSource): Item[] => objects.flatMap(({ item }) => (item === undefined ? [] : [item]));

const sameItems = (a: readonly Item[], b: readonly Item[]): boolean =>
	a.length === b.length && a.every((item, index) => item === b[index]);

function wanted(findings: readonly Finding[], source: LiveSource): Finding[] {
	const suppressions = new Suppressions(source.text, itemsOf(source));
	return findings
		.filter(({ ruleId, range }) => !suppressions.has(ruleId, range))
		.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

/** Each rule that crashed, once. */
function onceEach(judged: readonly { readonly crashes: readonly RuleCrash[] }[]): RuleCrash[] {
	const byRule = new Map<string, RuleCrash>();
	for (const { crashes } of judged) for (const crash of crashes) byRule.set(crash.ruleId, crash);
	return [...byRule.values()];
}
