import type { CallError } from '@resident-card/shared'
import { openScreen } from '../../app/open'
import { routes } from '../../app/routes'
import { gatewaySession } from '../../api/session'
import { Empty } from '../../components/status/Empty'
import { ErrorState } from '../../components/status/ErrorState'
import { useText } from '../../text'
import en from '../../text/states.en'
import zh from '../../text/states.zh'

interface CaseFailedProps {
  readonly error: CallError
  readonly onRetry: () => unknown
  /** One's own list is always found by whoever is known: not found then means not signed in. */
  readonly list?: boolean
}

const H5 = process.env['TARO_ENV'] === 'h5'

/** A page of one's own cases that could not be read; who is not known yet is led to where that is put right. */
export const CaseFailed = ({ error, onRetry, list = false }: CaseFailedProps) => {
  const t = useText(zh, en)
  if (H5 && error.kind === 'notFound' && (list || gatewaySession() === undefined)) {
    const onTap = () => openScreen(routes.signIn())
    return <Empty text={t.signedOut} action={{ word: t.signIn, onTap }} />
  }
  if (error.code === 'notBound') {
    const onTap = () => openScreen(routes.bind())
    return <Empty text={t.notBound} action={{ word: t.bind, onTap }} />
  }
  return <ErrorState error={error} onRetry={onRetry} />
}
