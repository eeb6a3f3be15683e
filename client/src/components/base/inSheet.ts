import { createContext, useContext } from 'react'

/** Whether what is drawn lies in a sheet: a native field has to be told, or it stays where the page behind was scrolled to. */
export const InSheet = createContext(false)

export const useInSheet = (): boolean => useContext(InSheet)
