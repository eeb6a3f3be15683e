/** One name and its value. */
export interface PaperRow {
  readonly key: string
  readonly name: string
  readonly value: string
  readonly strong?: boolean
}

export interface PaperBlock {
  readonly key: string
  readonly title: string
  readonly rows: readonly PaperRow[]
  /** Under the rows. */
  readonly note?: string
}

interface PaperTable {
  readonly title: string
  readonly heads: readonly string[]
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[]
}

/** Anything that leaves a desk on paper: what it is, its facts and sums, a list, who signs. */
export interface PaperModel {
  readonly head: string
  readonly facts: readonly PaperRow[]
  readonly blocks: readonly PaperBlock[]
  readonly table?: PaperTable
  /** Who signs; a line to write on each. */
  readonly signatures: readonly string[]
  readonly signWord: string
  readonly foot: readonly string[]
}

/** The whole paper as text: a mini-program can't print, but what is copied can be pasted and printed elsewhere. */
export const paperText = ({ head, facts, blocks, table, signatures, signWord, foot }: PaperModel): string =>
  [
    head,
    ...facts.map(({ name, value }) => `${name}\t${value}`),
    ...blocks.flatMap(({ title, rows, note }) => [
      '',
      title,
      ...rows.map(({ name, value }) => `${name}\t${value}`),
      ...(note === undefined ? [] : [note]),
    ]),
    ...(table === undefined
      ? []
      : ['', table.title, table.heads.join('\t'), ...table.rows.map(({ cells }) => cells.join('\t'))]),
    '',
    ...signatures.map((who) => `${who} ${signWord} ____________`),
    ...foot,
  ].join('\n')
