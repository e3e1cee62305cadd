-- What was handed out of the answers, with the checksum by which a file is known again. No city: all reviewed ones of a year.
create table answer_export (
    id          uuid        not null,
    round_year  integer     not null,
    city_id     uuid,
    language    varchar(2)  not null,
    format      varchar(4)  not null,
    line_count  integer     not null,
    checksum    varchar(64) not null,
    exported_at timestamp with time zone not null,
    account_id  uuid        not null,
    exported_by varchar(200) not null,
    version     bigint      not null,
    constraint answer_export_pk primary key (id),
    constraint answer_export_city_fk foreign key (city_id) references city (id),
    constraint answer_export_account_fk foreign key (account_id) references account (id),
    constraint answer_export_format_known check (format in ('XLSX', 'CSV')),
    constraint answer_export_has_lines check (line_count > 0)
);

create index answer_export_by_city on answer_export (city_id);
create index answer_export_by_account on answer_export (account_id);
create index answer_export_by_checksum on answer_export (checksum);
