-- A comparison as somebody kept it, with the group as it was called then and those of whom nobody could tell.
create table saved_comparison (
    id             uuid         not null,
    account_id     uuid         not null,
    name           varchar(80)  not null,
    saved_at       timestamp with time zone not null,
    city_id        uuid,
    group_key      varchar(300) not null,
    group_name     varchar(80)  not null,
    unknown_cities varchar      not null,
    sample_id      uuid         not null,
    version        bigint       not null,
    constraint saved_comparison_pk primary key (id),
    constraint saved_comparison_account_fk foreign key (account_id) references account (id),
    constraint saved_comparison_city_fk foreign key (city_id) references city (id),
    constraint saved_comparison_sample_fk foreign key (sample_id) references sample (id),
    constraint saved_comparison_name_once unique (account_id, name),
    constraint saved_comparison_own_sample unique (sample_id)
);

create index saved_comparison_by_city on saved_comparison (city_id);
