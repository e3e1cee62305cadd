create table fee (
    id               uuid           not null,
    city_id          uuid           not null,
    fee_year         integer        not null,
    amount           numeric(12, 2) not null,
    notice_on        date,
    notice_reference varchar(60)    not null,
    due_on           date,
    waived_on        date,
    waived_by        varchar(120)   not null,
    waived_because   varchar(500)   not null,
    version          bigint         not null,
    constraint fee_pk primary key (id),
    constraint fee_city_fk foreign key (city_id) references city (id),
    constraint fee_once_a_year unique (city_id, fee_year),
    constraint fee_amount_positive check (amount > 0),
    constraint fee_due_once_called check ((notice_on is null) = (due_on is null)),
    constraint fee_due_after_notice check (due_on >= notice_on),
    constraint fee_waived_with_reason check ((waived_on is null) = (waived_because = ''))
);

create index fee_by_year on fee (fee_year);

create table payment (
    id             uuid           not null,
    fee_id         uuid           not null,
    paid_on        date           not null,
    amount         numeric(12, 2) not null,
    reference      varchar(60)    not null,
    live_reference varchar(60),
    version        bigint         not null,
    constraint payment_pk primary key (id),
    constraint payment_fee_fk foreign key (fee_id) references fee (id),
    constraint payment_recorded_once unique (fee_id, live_reference),
    constraint payment_amount_positive check (amount > 0)
);
