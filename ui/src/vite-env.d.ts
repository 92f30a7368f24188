/// <reference types="vite/client" />
/// <reference types="svelte" />

/** True in dev and test builds, which carry the second backend. */
declare const __FIXTURE__: boolean;
