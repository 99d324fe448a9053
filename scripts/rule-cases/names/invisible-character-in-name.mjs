import { certificate, certificatePem, name } from "../kit.mjs";

const withSubject = (/** @type {Buffer} */ subject) => certificatePem(certificate({ subject }));

/** @type {import("../case.d.ts").RuleCases} */
export const cases = {
	"an override of the direction": {
		content: withSubject(name(["CN", "api\u202eelpmaxe.example"])),
		expected: ["invisible"],
	},
	"a zero-width space and a line feed": {
		content: withSubject(name(["O", "Exam\u200bple"], ["CN", "api\nexample"])),
		expected: ["invisible", "invisible"],
	},
	"letters of any script": { content: withSubject(name(["O", "Пример ΑΒΓ 例え"])), expected: "pass" },
};
