-- By which bands cities are compared. A scale is kept as its cuts, so that its bands neither overlap nor leave a gap.
create table band_scale (
    id      uuid        not null,
    trait   varchar(12) not null,
    version bigint      not null,
    constraint band_scale_pk primary key (id),
    constraint band_scale_trait_known check (trait in ('POPULATION', 'FOREIGN_BORN'))
);

create table band_cut (
    scale_id uuid           not null,
    cut_at   numeric(11, 2) not null,
    constraint band_cut_pk primary key (scale_id, cut_at),
    constraint band_cut_scale_fk foreign key (scale_id) references band_scale (id),
    constraint band_cut_positive check (cut_at > 0)
);

-- Those of the programme, and its older ones.
insert into band_scale (id, trait, version) values
    ('6a6f2c0e-0f0b-4a59-9d0b-6c8f1a1c0001', 'POPULATION', 0),
    ('6a6f2c0e-0f0b-4a59-9d0b-6c8f1a1c0002', 'POPULATION', 0),
    ('6a6f2c0e-0f0b-4a59-9d0b-6c8f1a1c0003', 'FOREIGN_BORN', 0),
    ('6a6f2c0e-0f0b-4a59-9d0b-6c8f1a1c0004', 'FOREIGN_BORN', 0);

insert into band_cut (scale_id, cut_at) values
    ('6a6f2c0e-0f0b-4a59-9d0b-6c8f1a1c0001', 100000),
    ('6a6f2c0e-0f0b-4a59-9d0b-6c8f1a1c0001', 200000),
    ('6a6f2c0e-0f0b-4a59-9d0b-6c8f1a1c0001', 500000),
    ('6a6f2c0e-0f0b-4a59-9d0b-6c8f1a1c0002', 200000),
    ('6a6f2c0e-0f0b-4a59-9d0b-6c8f1a1c0003', 10),
    ('6a6f2c0e-0f0b-4a59-9d0b-6c8f1a1c0003', 15),
    ('6a6f2c0e-0f0b-4a59-9d0b-6c8f1a1c0003', 20),
    ('6a6f2c0e-0f0b-4a59-9d0b-6c8f1a1c0004', 15);
