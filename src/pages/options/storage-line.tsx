import { useEffect, useState } from 'preact/hooks';
import type { BackupSectionProps } from './backup-section';

/** How much room the notes take, and whether the browser keeps them when the disk is full. */
export function StorageLine({ t, safety }: BackupSectionProps) {
  const [storage, setStorage] = useState<Awaited<ReturnType<typeof safety.storage>> | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    // A browser that does not tell has nothing to show.
    safety.storage().then(setStorage, () => {});
  }, [safety]);
  if (storage === null) return null;
  const persist = async () => {
    setRefused(!(await safety.persist()));
    setStorage(await safety.storage());
  };
  return (
    <>
      <p>
        {storage.used !== null && `${t('storage_used', (storage.used / 1e6).toFixed(1))} `}
        {t(storage.persisted ? 'storage_persisted' : 'storage_not_persisted')}
      </p>
      {!storage.persisted && (
        <button type="button" onClick={() => void persist()}>
          {t('storage_persist')}
        </button>
      )}
      <p role="status">{refused && !storage.persisted ? t('storage_refused') : ''}</p>
    </>
  );
}
