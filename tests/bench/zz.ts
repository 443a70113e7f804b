import { spawn } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { freePort } from '../support/free-port';
import { openRoom } from './demonstration';
import { rate, send } from './load';
const dir='/tmp/zz-data'; rmSync(dir,{recursive:true,force:true}); cpSync('/tmp/me-data',dir,{recursive:true});
const port=await freePort(); const url=`http://localhost:${port}`;
const child=spawn(process.execPath,[...(process.env.FLAGS??'--cpu-prof --cpu-prof-dir=/tmp/prof').split(' '),'server.js'],{env:{...process.env,NODE_ENV:'production',DATA_DIR:dir,PORT:String(port),LOG_LEVEL:'warn'},stdio:['ignore','pipe','inherit']});
await new Promise<void>(d=>child.stdout.on('data',t=>String(t).includes('listening')&&d()));
const mem=()=>/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`,'utf8'))?.[1];
console.log('idle',mem());
const room=await openRoom(url,dir);
if(process.argv[2]==='count'){ const w=()=>new Promise(d=>setTimeout(d,400)); const g=()=>send(`${url}/papers/${room.paperRef}`,{cookie:room.voters[1]}); await g(); await w(); child.kill('SIGUSR2'); await w(); await g(); await w(); child.kill('SIGUSR2'); await w(); console.log('PAGE'); console.log(readFileSync('/tmp/sql.txt','utf8')); const v=(c:string)=>send(`${url}/ballots/${room.ballotId}`,{method:'POST',cookie:room.voters[1],form:{intent:'cast',choice:c}}); await v('for'); await w(); child.kill('SIGUSR2'); await w(); await v('against'); await w(); child.kill('SIGUSR2'); await w(); console.log('VOTE'); console.log(readFileSync('/tmp/sql.txt','utf8')); }
else if(process.argv[2]==='page'){ console.log(await rate(300,8,()=>send(`${url}/papers/${room.paperRef}`,{cookie:room.voters[1]}))); }
else console.log(await rate(1500,8,(i)=>send(`${url}/ballots/${room.ballotId}`,{method:'POST',cookie:room.voters[i%room.voters.length],form:{intent:'cast',choice:['for','against','abstain'][Math.floor(i/room.voters.length)%3]!}})));
console.log('after',mem());
child.kill('SIGTERM'); await new Promise(d=>child.on('exit',d));
