export declare const malformedIssuerAlternativeName: import("../../define-rule.ts").Rule<"certificate", "dns" | "email" | "uri" | "empty" | "wildcard">;
