export { verifyEd25519 as verifySignature } from '../../sealing/verifyEd25519'
