alter table edition add column in_use_of varchar(20);

update edition set in_use_of = instrument where status = 'ACTIVE';

alter table edition add constraint edition_one_in_use unique (in_use_of);

alter table edition add constraint edition_in_use_while_active
    check (
        (status = 'ACTIVE' and in_use_of is not null and in_use_of = instrument)
        or (status <> 'ACTIVE' and in_use_of is null)
    );
