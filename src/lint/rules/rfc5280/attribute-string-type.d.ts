export declare const attributeStringType: import("../../define-rule.ts").Rule<"certificate", "printable" | "ia5" | "obsolete" | "wrong">;
