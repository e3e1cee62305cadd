-- Figures of the city’s profile are talked about as well; their codes are longer than those of indicators.
alter table remark_thread rename column indicator_code to field;
alter table remark_thread alter column field set data type varchar(60);
