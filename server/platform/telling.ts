// A demo that is being told in the background of this process: what the porch lets people begin, and how far it has come.

export type Progress = { state: 'resting' | 'telling' | 'told' | 'failed'; words: string; share: number }
export type Telling = { begin(): void; progress(): Progress }
