export declare const malformedNameConstraints: import("../../define-rule.ts").Rule<"certificate", "host" | "notCa" | "incomparable">;
