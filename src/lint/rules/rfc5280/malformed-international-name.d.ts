export declare const malformedInternationalName: import("../../define-rule.ts").Rule<"certificate", "notNormalized" | "notUnicode">;
