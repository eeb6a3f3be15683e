import type { CallError } from '@resident-card/shared'
import { useRef, useState } from 'react'
import { openAlone } from '../../app/open'
import { routes } from '../../app/routes'
import { submitApplication } from '../../api/applications'
import { withIntent, withoutIntent, withoutPhoto, type Draft } from '../../features/form/draft'
import { forgetDraft, keepDraft } from '../../features/form/draftStore'
import { submissionOf } from '../../features/form/submissionOf'
import { randomId } from '../../lib/randomId'
import { askConsent } from '../../device/consent'

const CHANNEL = process.env['TARO_ENV'] === 'h5' ? 'h5' : 'miniProgram'

interface Submit {
  readonly busy: boolean
  readonly error: CallError | undefined
  readonly submit: () => Promise<void>
}

const photoGone = ({ kind, fields = [] }: CallError): boolean =>
  kind === 'invalid' && fields.some(({ field }) => field === 'photoId')

/**
 * Sends the draft once. The id of the intent is kept with the draft before anything is sent: a lost answer, a second
 * tap or a restart of the app sends the very same request again and makes one application.
 */
export const useSubmit = (draft: Draft): Submit => {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<CallError>()
  const running = useRef(false)
  const submit = async (): Promise<void> => {
    const input = submissionOf(draft, CHANNEL)
    if (running.current || input === undefined) return
    running.current = true
    // Beside the call, not before it: the application does not wait for the answer, the page does.
    const consent = askConsent()
    setBusy(true)
    setError(undefined)
    const meant = withIntent(draft, randomId)
    keepDraft(meant)
    const reply = await submitApplication(input, { requestId: meant.requestId })
    if (reply.ok) {
      await consent
      // Taken away from the back stack first: there is nothing to go back to.
      await openAlone(routes.submitted({ id: reply.value.caseId, no: reply.value.caseNo }))
      forgetDraft()
      return
    }
    running.current = false
    setBusy(false)
    setError(reply.error)
    if (photoGone(reply.error)) keepDraft(withoutPhoto(meant, Date.now()))
    else if (reply.error.kind === 'conflict') keepDraft(withoutIntent(meant))
  }
  return { busy, error, submit }
}
