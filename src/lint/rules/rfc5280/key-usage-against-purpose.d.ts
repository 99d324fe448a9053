export declare const keyUsageAgainstPurpose: import("../../define-rule.ts").Rule<"certificate", "beyond" | "useless">;
