import type { SignatureHost } from "../../core/crypto/verify-signature.ts";
import { buildChains, type ChainOptions, type SignatureCache } from "../../core/index.ts";
import { presentedNotes } from "../../core/present/chain/presented-notes.ts";
import { pathsByTrust } from "../../core/present/chain/trust.ts";
import { type ViewedChains, viewChains } from "../../core/present/chain/view.ts";
import { serverPresentedNotes } from "../../core/present/server/presented-notes.ts";
import type { ChainQuestion, QuestionFault } from "../protocol/chain-messages.ts";
import { fillPool } from "./fill-pool.ts";
import type { PlacedObjects } from "./pool-place.ts";
import { chainOptions } from "./question.ts";
import type { ChainMaterial } from "./source.ts";

/** Everything that a question is answered from. */
export interface AnswerInput {
	/** What a person calls the source. */
	readonly name: string;
	readonly material: ChainMaterial;
	/** Other places. */
	readonly places: readonly PlacedObjects[];
	/** Milliseconds since the epoch. */
	readonly now: number;
	readonly signatureHost?: SignatureHost | undefined;
	/** Of the same view: a key pressed verifies nothing again. */
	readonly signatures: SignatureCache;
}

/** The chains that a question asks for, or what is wrong with the question. */
export async function chainAnswer(question: ChainQuestion, input: AnswerInput): Promise<ViewedChains | QuestionFault> {
	const { name, material, places, now, signatureHost, signatures } = input;
	const asked = chainOptions(question, now);
	if ("field" in asked) return asked;
	const leaf = material.certificates[question.certificate] ?? material.certificates[material.leaf];
	if (leaf === undefined) throw new Error("A source without certificates is no material.");
	const certificates = material.certificates.map(({ certificate }) => certificate);
	const own: PlacedObjects = {
		origin: { kind: "file", label: name },
		isTrusted: false,
		certificates,
		crls: material.crls,
		ocspResponses: material.ocspResponses,
	};
	const pool = fillPool([own, ...places], question.trustsPrivateRoots);
	const options: ChainOptions = { ...asked, signatures, ...(signatureHost && { host: signatureHost }) };
	const result = await buildChains(leaf.certificate, pool, options);
	const paths = pathsByTrust(result);
	const notes = {
		file: () => presentedNotes({ name, certificates }, paths),
		server: () => serverPresentedNotes(certificates, paths),
		none: () => [],
	}[material.presentedBy ?? "none"]();
	return viewChains(result, asked.at, [...notes, ...material.notes]);
}
