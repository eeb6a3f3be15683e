import { useRouter } from '@tarojs/taro'
import type { Screen } from './route'

/**
 * What the page's address says to it. Names the screen doesn't have are a compile error; what is missing, or nothing the
 * screen knows, is undefined.
 *
 *     const { queue = 'verify' } = useRoute(desks.queue)
 */
export const useRoute = <Query, Found>({ read }: Screen<Query, Found>): Found => read(useRouter().params)
