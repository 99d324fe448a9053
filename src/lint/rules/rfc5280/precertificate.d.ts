export declare const precertificate: import("../../define-rule.ts").Rule<"certificate", "poisoned" | "withTimestamps">;
