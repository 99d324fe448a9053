export declare const caKeyEnciphers: import("../../define-rule.ts").Rule<"certificate", "both">;
