import { Tappable } from '../base/Tappable'
import './LinkButton.scss'

interface LinkButtonProps {
  readonly word: string
  readonly label?: string
  readonly id?: string
  readonly onTap: () => unknown
}

/** A quiet way on, as coloured words; as large to the finger as a small button. */
export const LinkButton = ({ word, label, id, onTap }: LinkButtonProps) => (
  <Tappable
    className="link"
    hover="tapped-dim"
    role="link"
    onTap={onTap}
    {...(label === undefined ? {} : { label })}
    {...(id === undefined ? {} : { id })}
  >
    {word}
  </Tappable>
)
