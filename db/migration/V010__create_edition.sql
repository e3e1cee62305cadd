create table edition (
    id          uuid        not null,
    instrument  varchar(20) not null,
    version     varchar(40) not null,
    status      varchar(20) not null,
    source      varchar     not null,
    sha256      varchar(64) not null,
    imported_at timestamp with time zone not null,
    revision    bigint      not null,
    constraint edition_pk primary key (id),
    constraint edition_once_per_version unique (instrument, version),
    constraint edition_instrument_known check (instrument in ('INDEX', 'EVALUATION', 'GRID')),
    constraint edition_status_known check (status in ('DRAFT', 'ACTIVE', 'RETIRED'))
);
