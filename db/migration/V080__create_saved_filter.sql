-- What somebody narrowed the pipeline to, under a name: the address keeps it, this remembers the address.
create table saved_filter (
    id         uuid         not null,
    account_id uuid         not null,
    name       varchar(80)  not null,
    query      varchar(500) not null,
    version    bigint       not null,
    constraint saved_filter_pk primary key (id),
    constraint saved_filter_account_fk foreign key (account_id) references account (id),
    constraint saved_filter_once unique (account_id, name)
);
