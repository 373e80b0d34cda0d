import { read } from '#entry/read.ts';
import { organisation } from '#schema/organisation.ts';
import { bodyHtml, bodyText } from '#entry/body.ts';
import * as T from '#schema/types.ts';
const enc=(s:string)=>new TextEncoder().encode(s);
const r=(s:string)=>{const e=read('content/organisations/a.md',enc(s));return JSON.stringify([e.frontmatter,e.fault,e.bodyLine]).slice(0,300)};
for (const s of ['---\na: &x [*x]\n---\n','---\nnull\n---\n','---\n\n---\n','---\n# c\n---\n','---\n---\n','---\n__proto__: 1\n---\n','---\na: 1\na: 2\n---\n','---\na: '+'['.repeat(1000)+']'.repeat(1000)+'\n---\n','---\na: '+'['.repeat(90)+']'.repeat(90)+'\n---\n','---\n- a\n---\n', '---\n{}\n---','---\na: !!js/function x\n---\n','---\na: 1\n...\nb: 2\n---\n','---\na: .inf\n---\n']) {try{console.log(JSON.stringify(s.slice(0,30)), r(s))}catch(e){console.log('THROWS',s.slice(0,30),e)}}
for (const t of ['fi','so','ckb','fse','rmf','fi-abc','zh-Hant','pt-BR','xx','kmr','ti','zh-yue','prs','sv-FI','fi-zz']) {let x; try{x=T.languageTag.safeParse(t).success}catch(e){x=String(e)} console.log(t,x)}
console.log(JSON.stringify(T.email.safeParse('x').error?.issues));
console.log(JSON.stringify(organisation.safeParse({__proto__x:1,names:{suomi:'x'},founded:Infinity}).error?.issues.slice(0,9)));
for (const b of ['[a](//evil.com)','[a](/x)','[a](javascript:x)','[a](http://a.fi)','[a](HTTPS://a.fi)','<script>x</script>','a <b>x</b>','![a](https://a.fi/x.png)','# H','[a]: //x.y\n\n[a]','<https://a.fi>']) console.log(b,bodyHtml(b));
const time=(n:string,f:()=>unknown)=>{const t=performance.now();let r;try{r=f()}catch(e){r=String(e)};console.log(n,(performance.now()-t|0)+'ms',typeof r==='string'&&r.length<200?r:'')};
for (const n of [1000,5000,20000,99000]) for (const c of ['[','>','- ','*a ','`','(','![','<','&','_','~','1) ','a. ','\\','[a](']) { const b=c.repeat(n/c.length|0); time(`${c}×${n} html`,()=>bodyHtml(b)); }
