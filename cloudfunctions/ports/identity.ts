/** What the platform says of the caller. Never taken from the body of a call. */
export type Caller =
  | { readonly kind: 'account'; readonly provider: 'wechat' | 'demo'; readonly subject: string }
  | { readonly kind: 'timer' }

export type AccountCaller = Extract<Caller, { kind: 'account' }>

export interface Identity {
  /** undefined = nobody: the call is answered "not found". */
  caller(): Promise<Caller | undefined>
  /** The network address the call came from, where the platform says it. */
  address?(): string | undefined
}
