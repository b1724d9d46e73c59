/** Each of Jest's workers has a shop of its own: ports, payment sandbox, files; only the database server is shared. */
const shops = JSON.parse(process.env.SHOPS_UNDER_TEST)
Object.assign(process.env, shops[Number(process.env.JEST_WORKER_ID) - 1])
