int insyn_baseline_version(void);
