import { phoneProblem, addressProblem, recipientProblem } from '@resident-card/shared'
import { useState } from 'react'
import { Cells } from '../../components/data/Cells'
import { TextField } from '../../components/form/TextField'
import { useText } from '../../text'
import en from '../../text/collection.en'
import zh from '../../text/collection.zh'
import formEn from '../../text/form.en'
import formZh from '../../text/form.zh'
import type { MailAnswers } from './draft'
import { mailWords } from './mailWords'
import { phoneWords } from './phoneWords'
import { RegionField } from './RegionField'

interface MailFieldsProps {
  readonly mail: MailAnswers
  readonly onChange: (mail: MailAnswers) => void
}

type Field = 'recipient' | 'phone' | 'address'

/** Where the card is mailed; each field is judged once it was left. */
export const MailFields = ({ mail, onChange }: MailFieldsProps) => {
  const t = useText(zh, en)
  const form = useText(formZh, formEn)
  const [left, setLeft] = useState<readonly Field[]>([])
  const leave = (field: Field) => () => setLeft((before) => [...before, field])
  const shown = (field: Field, words: string | undefined): string | undefined =>
    left.includes(field) && mail[field] !== '' ? words : undefined
  const recipient = recipientProblem(mail.recipient)
  const address = addressProblem(mail.address)
  return (
    <Cells title={t.parcel} aside={t.recipientAside}>
      <TextField
        id="recipient"
        label={t.recipient}
        value={mail.recipient}
        placeholder={t.recipientHint}
        error={shown('recipient', recipient === undefined ? undefined : mailWords(recipient, t.error))}
        onInput={(value) => onChange({ ...mail, recipient: value })}
        onLeave={leave('recipient')}
      />
      <TextField
        id="mail-phone"
        label={form.phone}
        type="number"
        value={mail.phone}
        placeholder={t.phoneHint}
        maxLength={20}
        error={shown('phone', phoneWords(phoneProblem(mail.phone), form.phoneError))}
        onInput={(value) => onChange({ ...mail, phone: value })}
        onLeave={leave('phone')}
      />
      <RegionField value={mail.region} onChange={(region) => onChange({ ...mail, region })} />
      <TextField
        id="address"
        label={t.address}
        value={mail.address}
        placeholder={t.addressHint}
        error={shown('address', address === undefined ? undefined : mailWords(address, t.error))}
        onInput={(value) => onChange({ ...mail, address: value })}
        onLeave={leave('address')}
      />
    </Cells>
  )
}
