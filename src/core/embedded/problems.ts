/** What can be unusual about material that is encoded once more inside another text. */
export type EmbeddedProblemCode = "embedded.encoded-twice";
