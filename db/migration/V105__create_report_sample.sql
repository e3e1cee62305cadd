-- With which cities an Index report compares: all that had a result on the day of its issue, as they stood then.
create table report_sample (
    report_id uuid    not null,
    city_id   uuid    not null,
    sample_id uuid    not null,
    version   bigint  not null,
    constraint report_sample_pk primary key (report_id),
    constraint report_sample_report_fk foreign key (report_id) references index_report (id),
    constraint report_sample_city_fk foreign key (city_id) references city (id),
    constraint report_sample_sample_fk foreign key (sample_id) references sample (id),
    constraint report_sample_own_sample unique (sample_id)
);

create index report_sample_by_city on report_sample (city_id);
