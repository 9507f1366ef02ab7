/** A name of the sources that the plugin was built from; the build puts it in. */
declare const STUDY_ATLAS_BUILD: string | undefined;

/** Tells what was kept by this build of the plugin from what another one kept: it may read notes otherwise. */
export const BUILD = typeof STUDY_ATLAS_BUILD === 'string' ? STUDY_ATLAS_BUILD : '';
