-- A missing slot passed the old checks, whose answer was then neither yes nor no.
alter table assessment drop constraint assessment_open_slot_fits;
alter table assessment add constraint assessment_open_slot_fits
    check (coalesce(open_slot, '') = case when status = 'OPEN' then 'OPEN' else '' end);

alter table assessment drop constraint assessment_round_slot_fits;
alter table assessment add constraint assessment_round_slot_fits
    check (coalesce(round_slot, 0) = case when status = 'WITHDRAWN' then 0 else round_year end);
