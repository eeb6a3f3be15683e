import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Tappable } from '../base/Tappable'
import './Table.scss'

export interface Column<R> {
  readonly key: string
  readonly head: string
  readonly cell: (row: R) => ReactNode
  /** Figures, at the right. */
  readonly right?: boolean
  /** First line of the row's card on a phone. */
  readonly lead?: boolean
}

interface TableProps<R> {
  readonly columns: readonly Column<R>[]
  readonly rows: readonly R[]
  readonly keyOf: (row: R) => string
  /** Read out for the whole row. */
  readonly labelOf: (row: R) => string
  /** The row under the cursor: tint and bar. */
  readonly current?: string | undefined
  readonly onOpen: (row: R) => unknown
}

/** A queue: a table from 900 px on, one card per case on a phone. Same cells in both. */
export const Table = <R,>({ columns, rows, keyOf, labelOf, current, onOpen }: TableProps<R>) => (
  <View className="table">
    <View className="table-row table-head">
      {columns.map(({ key, head, right }) => (
        <View key={key} className={`table-cell ${right === true ? 'table-right' : ''}`}>
          {head}
        </View>
      ))}
    </View>
    {rows.map((row) => {
      const key = keyOf(row)
      return (
        <Tappable
          key={key}
          id={`row-${key}`}
          className={`table-row ${key === current ? 'table-current' : ''}`}
          selected={key === current}
          label={labelOf(row)}
          onTap={() => onOpen(row)}
        >
          {columns.map((column) => (
            <View
              key={column.key}
              className={`table-cell ${column.right === true ? 'table-right' : ''} ${column.lead === true ? 'table-lead' : ''}`}
            >
              {column.cell(row)}
            </View>
          ))}
        </Tappable>
      )
    })}
  </View>
)
