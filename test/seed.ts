import fc from 'fast-check';

// The same examples in every run, so that a check that passed passes again; `FC_SEED=$RANDOM npm test` looks further.
const seed = Number(process.env['FC_SEED'] ?? 20_260_301);
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
