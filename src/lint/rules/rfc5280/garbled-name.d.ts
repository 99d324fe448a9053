export declare const garbledName: import("../../define-rule.ts").Rule<"certificate", "entity" | "mojibake">;
