import { factsFor, ADDRESS_MOST, NAME_MOST, type CaseView } from '@resident-card/shared'
import { Cells } from '../../components/data/Cells'
import { Choice } from '../../components/form/Choice'
import { Inset } from '../../components/layout/Inset'
import { TextField } from '../../components/form/TextField'
import { RegionField } from '../form/RegionField'
import { useSay, useText } from '../../text'
import collectionEn from '../../text/collection.en'
import collectionZh from '../../text/collection.zh'
import formEn from '../../text/form.en'
import formZh from '../../text/form.zh'
import type { CollectionForm, CollectionProblems } from './collectionForm'

interface CollectionFieldsProps {
  readonly item: Pick<CaseView, 'authority' | 'reason' | 'fee'>
  readonly form: CollectionForm
  /** Shown once saving was tried. */
  readonly problems: CollectionProblems
  readonly onChange: (form: CollectionForm) => unknown
}

/** At the window or by mail, what each asks, and the address. */
export const CollectionFields = ({ item, form, problems, onChange }: CollectionFieldsProps) => {
  const t = useText(collectionZh, collectionEn)
  const words = useText(formZh, formEn)
  const say = useSay()
  const money = say.money(item.fee.fen)
  const { mail, collection } = form
  const set = (change: Partial<CollectionForm['mail']>) => onChange({ ...form, mail: { ...mail, ...change } })
  const rows = [
    { key: 'recipient', label: t.recipient, hint: t.recipientHint, type: 'text', most: NAME_MOST },
    { key: 'phone', label: words.phone, hint: t.phoneHint, type: 'number', most: 20 },
  ] as const
  return (
    <>
      <Cells>
        <Choice
          id="way-window"
          title={t.window.title}
          note={t.window.where(item.authority.shortName)}
          chosen={collection === 'window'}
          onChoose={() => onChange({ ...form, collection: 'window' })}
        >
          <Inset
            lines={[
              { key: 'code', icon: 'scan', text: t.window.code },
              { key: 'old', icon: 'card', text: t.window.old[item.reason] },
              { key: 'fee', icon: 'check', text: t.window.fee(money) },
            ]}
          />
        </Choice>
        <Choice
          id="way-mail"
          title={t.mail.title}
          aside={t.mail.aside}
          note={t.mail.how}
          chosen={collection === 'mail'}
          onChoose={() => onChange({ ...form, collection: 'mail' })}
        >
          <Inset
            lines={[
              {
                key: 'old',
                icon: 'card',
                text:
                  factsFor(item.reason).oldCard === 'handedBack' ? t.mail.old : `${t.oldLost.title} ${t.oldLost.text}`,
              },
              { key: 'fee', icon: 'check', text: t.fee.text(money) },
            ]}
          />
        </Choice>
      </Cells>
      {collection === 'mail' ? (
        <Cells title={t.parcel}>
          {rows.map(({ key, label, hint, type, most }) => (
            <TextField
              key={key}
              id={key}
              label={label}
              value={mail[key]}
              placeholder={hint}
              type={type}
              maxLength={most}
              error={problems[key]}
              onInput={(value) => set({ [key]: value })}
            />
          ))}
          <RegionField value={mail.region} error={problems.region} onChange={(region) => set({ region })} />
          <TextField
            id="address"
            label={t.address}
            value={mail.address}
            placeholder={t.addressHint}
            maxLength={ADDRESS_MOST}
            error={problems.address}
            onInput={(address) => set({ address })}
          />
        </Cells>
      ) : null}
    </>
  )
}
