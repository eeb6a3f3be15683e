import { DAMAGES, phoneProblem, type CaseView, type MendableField } from '@resident-card/shared'
import { CollectionFields } from '../../features/collecting/CollectionFields'
import { collectionProblems, type CollectionWords } from '../../features/collecting/collectionForm'
import { Cell } from '../../components/data/Cell'
import { Cells } from '../../components/data/Cells'
import { Choice } from '../../components/form/Choice'
import { TextField } from '../../components/form/TextField'
import { phoneWords } from '../../features/form/phoneWords'
import { pickAuthority } from '../../features/form/pickAuthority'
import type mendWords from '../../text/mend.zh'
import type stateWords from '../../text/states.zh'
import type { MendForm } from './mendForm'
import { MendPhoto } from './MendPhoto'

interface MendFieldProps {
  readonly field: MendableField
  readonly item: CaseView
  readonly form: MendForm
  readonly change: (part: Partial<MendForm>) => void
  /** Sending was tried: what is wrong is said. */
  readonly tried: boolean
  readonly t: typeof mendWords
  readonly states: typeof stateWords
  readonly words: CollectionWords
}

/** One field that was returned, ready to be mended. */
export const MendField = ({ field, item, form, change, tried, t, states, words }: MendFieldProps) => {
  const title = t.toMend(states.field[field])
  switch (field) {
    case 'photo':
      return (
        <Cells title={title}>
          <MendPhoto oldId={item.photoId} newId={form.photoId} onTaken={(photoId) => change({ photoId })} />
        </Cells>
      )
    case 'damage':
      return (
        <Cells title={title} {...(item.damage === undefined ? {} : { tip: t.now(states.damage[item.damage]) })}>
          {DAMAGES.map((damage) => (
            <Choice
              key={damage}
              title={states.damage[damage]}
              chosen={form.damage === damage}
              onChoose={() => change({ damage })}
            />
          ))}
        </Cells>
      )
    case 'phone':
      return (
        <Cells title={title}>
          <TextField
            id="phone"
            label={t.phone}
            value={form.phone}
            placeholder={t.phoneHint}
            type="number"
            maxLength={20}
            error={tried ? phoneWords(phoneProblem(form.phone), words.form.phoneError) : undefined}
            onInput={(phone) => change({ phone })}
          />
        </Cells>
      )
    case 'acceptingAuthority':
      return (
        <Cells title={title} tip={t.now(item.authority.name)}>
          <Cell
            id="pick-authority"
            icon="station"
            title={form.authority?.name ?? t.chooseAuthority}
            {...(form.authority === undefined ? {} : { note: form.authority.address })}
            onTap={() => pickAuthority((authority) => change({ authority }))}
          />
        </Cells>
      )
    case 'collection':
      return (
        <>
          <Cells title={title}>{null}</Cells>
          <CollectionFields
            item={item}
            form={form.collection}
            problems={tried ? collectionProblems(form.collection, words) : {}}
            onChange={(collection) => change({ collection })}
          />
        </>
      )
  }
}
